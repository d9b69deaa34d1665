@found@
identifier f;
@@

register_driver(f)

@script:python kept@
f << found.f;
@@

cocci.include_match(False)

@depends on ever found && !found@
expression E;
@@

- release_driver(E)
+ put_driver(E)

@depends on found || ever kept@
@@

- stop_bus()
+ halt_bus()
