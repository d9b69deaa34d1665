void drain(struct port *p)
{
	if (p->users)
		wait(p);
	if (p->more) {
#ifdef CONFIG_TRACE
		trace(p);
#endif
		next(p);
	}
}
