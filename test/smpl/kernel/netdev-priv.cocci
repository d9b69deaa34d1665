@@ struct net_device *d; expression x; @@
- x = d->priv;
+ x = netdev_priv(d);

@@ struct net_device *d; type T; @@
- (T *)d->priv
+ netdev_priv(d)
