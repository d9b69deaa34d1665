using "iso-of-a-call.iso"
@@
expression E;
@@
- is_empty(E)
+ empty(E)
