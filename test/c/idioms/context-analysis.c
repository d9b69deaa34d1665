void f(struct x *p) __must_hold(&p->lock);
void g(struct x *p) __acquires(&p->lock) __releases_shared(&p->b)
{
	context_unsafe(p->x = 1);
	__acquire(&p->lock);
}
static int h(void) __no_context_analysis
{
	return 0;
}
static bool try_it(struct x *p) __cond_acquires(true, &p->lock)
	__must_hold_shared(&other)
{
	return true;
}
token_context_lock(cpus);
token_context_lock_instance(a, b);
struct y { int a __guarded_by(&lock) __pt_guarded_by(&l2); int *b __pt_guarded_by(l); };
