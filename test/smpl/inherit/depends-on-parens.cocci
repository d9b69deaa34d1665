@a@ @@
  fa();
@b@ @@
  fb();
@c@ @@
  fc();
@depends on (a || b) && !c@ @@
- old();
+ fresh();
