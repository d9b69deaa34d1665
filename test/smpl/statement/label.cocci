@@
@@
- out_free:
+ out_release:
