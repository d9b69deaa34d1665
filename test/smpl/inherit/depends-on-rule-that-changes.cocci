@a@ @@
- fa();
+ fb();
@b depends on a@ @@
- fb();
+ fc();
@depends on b@ @@
- end();
