@@
expression e;
@@
(
  sizeof(e->old)
|
- e->old
+ get_old(e)
)
