int both(int x)
{
	switch (x) {
	case A:
		stop();
		log(x);
		break;
	case B:
		stop();
		break;
	default:
		stop();
	}
	return 0;
}

int only_one(int x)
{
	switch (x) {
	case A:
		stop();
		break;
	case B:
		go();
		break;
	}
	return 0;
}
