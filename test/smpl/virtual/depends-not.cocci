#spatch -D keep
virtual keep, drop

@depends on !drop@
@@
- one()
+ two()

@depends on keep && !drop@
@@
- three()
+ four()
