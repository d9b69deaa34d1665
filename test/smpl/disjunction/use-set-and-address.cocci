@@
expression e, v;
@@
(
- e->old = v
+ set_old(e, v)
|
- &e->old
+ addr_old(e)
|
- e->old
+ get_old(e)
)
