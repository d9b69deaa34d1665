@@
iterator I;
expression list es;
@@
I(es) {
<...
- break;
+ goto out;
...>
}
