int move(int mode)
{
	switch (mode) {
	case MODE_OFF:
		return 0;
	case MODE_FAST:
		run();
		count(2);
		break;
	case MODE_SLOW:
		crawl();
		break;
	default:
		return -EINVAL;
	}
	return 1;
}

int rest(int mode)
{
	switch (mode) {
	case MODE_SLOW:
		crawl();
	}
	return 1;
}
