@found@
identifier f;
@@

register_driver(f)

@script:python@
f << found.f;
@@

cocci.include_match(f.endswith("_pci"))

@@
identifier found.f;
@@

- register_driver(f)
+ register_pci_driver(f)

// Nothing is left of the rule above in this file, but this one asks for nothing of it.
@@
expression E;
@@

- release_driver(E)
+ put_driver(E)
