@@
@@
- sizeof(struct old)
+ sizeof(struct new)
