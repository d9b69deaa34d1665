@a@
@@
 alpha();
@b@
@@
 beta();
@depends on a || b@
@@
- gamma();
+ delta();
@depends on a && b@
@@
- eps();
+ zeta();
