static int foo_mac(struct foo *foo, const u8 *mac)
{
	if (!memcmp(foo->mac, mac, ETH_ALEN))
		return 0;
	memcpy(foo->mac, mac, ETH_ALEN);
	return memcmp(foo->mac, mac, ETH_ALEN);
}
