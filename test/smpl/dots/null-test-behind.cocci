@@
expression x, E;
@@
 x = alloc(...);
 ... when != x == NULL
     when != x != NULL
     when != x = E
- x->len
+ len_of(x)
