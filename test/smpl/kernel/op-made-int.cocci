@r@
identifier fn, op;
@@
struct net_device_ops op = {
	.ndo_vlan_rx_register = fn,
};

@@
identifier r.fn;
@@
- void
+ int
  fn(...) {
  ...
+ return 0;
  }
