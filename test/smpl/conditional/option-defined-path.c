int start(void)
{
	begin();
#ifndef DEBUG
	log();
#endif
	end();
	return 0;
}
