@r@
expression e : script:python() { "->" in e };
@@
- use(e);
+ used(e);
