static void foo_send(struct sk_buff *skb, const void *buf, int n)
{
	memcpy(skb_put(skb, n), buf, n);
	memcpy(skb_put(skb, sizeof(struct header)), &header,
	       sizeof(struct header));
}
