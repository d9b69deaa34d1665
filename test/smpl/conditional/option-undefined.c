int start(struct port *port)
{
#ifdef CONFIG_NET
	attach(port);
#endif
#ifndef CONFIG_NET
	attach(port);
#endif
#if CONFIG_NET
	attach(port);
#endif
#if IS_ENABLED(CONFIG_NET)
	attach(port);
#endif
	return 0;
}
