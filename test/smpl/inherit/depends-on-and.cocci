@a@
@@
  uses_a();

@b@
@@
  uses_b();

@depends on a && !b@
@@
- both()
+ only_a()

@depends on a && b@
@@
- both()
+ really_both()
