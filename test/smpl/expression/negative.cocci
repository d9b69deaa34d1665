@@
@@
- -ENOSYS
+ -EINVAL
