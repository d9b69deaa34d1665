@@ expression s, p, n; @@
- memcpy(skb_put(s, n), p, n);
+ skb_put_data(s, p, n);
