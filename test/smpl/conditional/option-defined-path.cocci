#spatch --defined DEBUG
@@
@@
  begin();
  ... when != log()
- end();
+ finish();
