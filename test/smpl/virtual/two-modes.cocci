#spatch -D context
virtual context, org

@r depends on context || org@
expression E;
@@
  danger(E)

@depends on context && r@
expression E;
@@
- danger(E)
+ mild(E)
