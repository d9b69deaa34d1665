@@
identifier f, p;
@@
  int f(struct foo *p
+ , struct netlink_ext_ack *extack
  )
  { ... }
