@a@ identifier x; @@
  open(x);
@b@ identifier a.x; @@
  close(x);
@depends on b@ identifier a.x; @@
- check(x);
