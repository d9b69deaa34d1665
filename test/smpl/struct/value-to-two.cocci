@@ identifier i; expression E; @@
 struct fops i = {
- .ioctl = E,
+ .unlocked_ioctl = E,
+ .compat_ioctl = compat_ptr_ioctl,
 };
