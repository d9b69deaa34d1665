@a@
@@
  uses_a();

@depends on ever a@
@@
- one()
+ two()

@depends on never a@
@@
- three()
+ four()
