@@
expression f;
expression list es;
@@
- (*f)(es)
+ f(es)
