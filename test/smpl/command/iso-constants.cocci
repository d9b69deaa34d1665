using "iso-constants.iso"
@@
expression E;
@@
- get(E, GFP_KERNEL)
+ get_sleeping(E)
