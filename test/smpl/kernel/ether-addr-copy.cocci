@@ expression a, b; @@
- memcpy(a, b, ETH_ALEN)
+ ether_addr_copy(a, b)

@@ expression a, b; @@
- !memcmp(a, b, ETH_ALEN)
+ ether_addr_equal(a, b)
