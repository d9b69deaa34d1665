using "iso-argument-replaced.iso"
@@
expression E;
@@
 lock(
- E
+ &E->lock
 )
