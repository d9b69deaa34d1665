using "iso-in-when.iso"
@@
expression E;
@@
 lock(E);
 ... when != unlock(E)
- stop();
+ halt();
