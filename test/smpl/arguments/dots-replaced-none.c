void plug(struct port *port)
{
	attach(port);
	attach(port, 0);
	attach(port, 0, 1);
}
