@@
expression E;
identifier f;
@@
(
  sizeof(E)
|
- E->len
+ get_len(E)
)
