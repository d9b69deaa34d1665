@identifier@ @@
- old
+ fresh
