@@
identifier f, a;
parameter list ps;
@@
  f(struct foo *a
+   , struct netlink_ext_ack *extack
    , ps)
  { ... }
