@r using "iso-and-standard-disabled.iso" disable is_zero@
expression E;
@@
- is_empty(E)
+ empty(E)
