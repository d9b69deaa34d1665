@missing@
expression E;
position p;
@@
  lock(E);
  ... when != unlock(E)
  return@p ...;

@script:python@
p << missing.p;
@@
print(p[0].line, p[0].column)

@@
expression missing.E;
position missing.p;
@@
+ unlock(E);
  return@p ...;
