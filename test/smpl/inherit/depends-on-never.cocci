@a@ @@
- fa();
@depends on never a@ @@
- old();
@depends on ever a@ @@
- old2();
