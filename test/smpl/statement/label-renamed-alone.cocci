@@
@@
- err:
+ fail:
