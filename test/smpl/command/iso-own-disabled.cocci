@r using "iso-own-disabled.iso" disable len_empty@
expression E;
@@
- is_empty(E)
+ empty(E)
