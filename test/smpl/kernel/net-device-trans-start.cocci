@@
struct net_device *d;
@@
- d->trans_start = jiffies;
+ netif_trans_update(d);
