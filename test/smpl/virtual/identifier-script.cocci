#spatch -D who=world
@script:python@
w << virtual.who;
@@
print("hello", w)
