@a@
@@
  uses_a();

@b@
@@
  uses_b();

@depends on (a || b) && !(a && b)@
@@
- one()
+ two()
