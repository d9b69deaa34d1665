@r@
position p;
@@
stop@p();
@script:python@
p << r.p;
@@
print("stops")
cocci.exit()
@@
@@
- stop();
+ never();
