-- What a person does in Neovim, for one plan: open it, see what is wrong, take the fix, save. Reports what was seen, as JSON.
--   nvim --headless -u init.lua -l|-S session.lua, with PLAN, FIX and REPORT in the environment

local report = { seen = {}, offered = {} }

--- Waits on Neovim's own events, and ends with what has been seen so far where nothing comes.
local function await(what, holds)
  if vim.wait(20000, holds, 20) then
    return
  end
  report.missing = what
  error('Waited in vain for ' .. what)
end

local function finish()
  local file = assert(io.open(vim.env.REPORT, 'w'))
  file:write(vim.json and vim.json.encode(report) or vim.fn.json_encode(report))
  file:close()
end

local function session()
  local version = vim.version()
  report.version = table.concat({ version.major, version.minor, version.patch }, '.')
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.PLAN))
  report.filetype = vim.bo.filetype
  await('a diagnostic', function()
    return #vim.diagnostic.get(0) > 0
  end)
  for _, found in ipairs(vim.diagnostic.get(0)) do
    table.insert(report.seen, {
      line = found.lnum,
      from = found.col,
      to = found.end_col,
      severity = found.severity,
      source = found.source,
      code = found.code,
      message = found.message,
    })
  end

  -- As in the menu, from which somebody chooses by its words.
  vim.ui.select = function(items, options, choose)
    for index, item in ipairs(items) do
      local title = options.format_item(item)
      table.insert(report.offered, title)
      if title:find(vim.env.FIX, 1, true) then
        return choose(item, index)
      end
    end
    choose(nil, nil)
  end
  local first = vim.diagnostic.get(0)[1]
  vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
  vim.lsp.buf.code_action()
  await('the fix', function()
    return vim.bo.modified and #vim.diagnostic.get(0, { severity = vim.diagnostic.severity.ERROR }) == 0
  end)
  report.left = #vim.diagnostic.get(0)
  vim.cmd('write')
end

local isDone, trouble = pcall(session)
if not isDone then
  report.trouble = tostring(trouble)
  report.messages = vim.fn.execute('messages')
end
finish()
vim.cmd('qall!')
