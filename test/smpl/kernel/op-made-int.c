static void reg(struct net_device *d, struct grp *g)
{
	lock(d);
	set(d, g);
	unlock(d);
}

static void other(struct net_device *d, struct grp *g)
{
	set(d, g);
}

static const struct net_device_ops ops = {
	.ndo_open = op,
	.ndo_vlan_rx_register = reg,
};
