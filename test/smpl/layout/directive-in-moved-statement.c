void drain(struct port *p)
{
	if (!p->more) {
		reset(p);
	} else {
#ifdef CONFIG_TRACE
		trace(p);
#endif
		next(p);
	}
}
